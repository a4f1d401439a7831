// Which workflow is the first stage. By path: any pull request may add a workflow of the same name.

export const DEFAULT_WORKFLOW = ".github/workflows/proofmark.yml";

const WORKFLOW = /^\.github\/workflows\/[^/\s]{1,200}\.ya?ml$/;

export const isWorkflowPath = (path: string): boolean => WORKFLOW.test(path);
