export { CaptureList } from './CaptureList.tsx';
export { CaptureView } from './CaptureView.tsx';
export { NewCaptureDialog } from './NewCaptureDialog.tsx';
