package org.threshold.workflow.access.domain;

import org.threshold.workflow.access.SystemId;

/** Makes keys that nobody can guess. */
public interface KeyMaker {

    /** A new one. */
    NewKey next();

    /**
     * A key that nobody holds yet.
     *
     * @param text what its holder sends; shown once, and kept nowhere
     */
    record NewKey(SystemId id, String text) {

        @Override
        public String toString() {
            return "NewKey[" + id.value() + "]";
        }
    }
}
