package org.threshold.notification.delivery;

import org.threshold.notification.directory.Recipient;

/** What is said of a rung: written down here and told to workflow-service. */
public sealed interface Said {

    /** The word in events and in the database. */
    String code();

    /** It waits for its first attempt. */
    record Queued() implements Said {
        @Override
        public String code() {
            return "queued";
        }
    }

    /** An attempt has left for the recipient's system. */
    record Sent() implements Said {
        @Override
        public String code() {
            return "sent";
        }
    }

    /** The recipient's system has accepted it. */
    record Delivered() implements Said {
        @Override
        public String code() {
            return "delivered";
        }
    }

    /**
     * A person has acknowledged the notification. The person's name is said nowhere.
     *
     * @param by the duty role that was told
     */
    record Acknowledged(Recipient by) implements Said {
        @Override
        public String code() {
            return "acknowledged";
        }
    }

    /**
     * The rung has failed.
     *
     * @param reason why
     */
    record Failed(FailureReason reason) implements Said {
        @Override
        public String code() {
            return "failed";
        }
    }
}
