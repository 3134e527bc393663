package org.threshold.workflow.onduty.app;

import org.springframework.stereotype.Service;

/**
 * Asks who is on duty for nobody in particular, so that the copy is not as old as the last visit to
 * the page when the directory goes away at night.
 */
@Service
public class RefreshCopy {

    private final AskDirectory directory;

    RefreshCopy(AskDirectory directory) {
        this.directory = directory;
    }

    /** Asks, and keeps the answer if there is one. */
    public void handle() {
        directory.present(directory.now());
    }
}
