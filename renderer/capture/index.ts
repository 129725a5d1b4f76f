export { ReviewPlace } from './ReviewPlace.tsx';
export { CaptureView } from './CaptureView.tsx';
export { NewCaptureDialog } from './NewCaptureDialog.tsx';
export { BatchRunProvider, useBatchRun } from './batch/batch-run.tsx';
export { type ChosenFile, filesOfDrop } from './batch/chosen-files.ts';
