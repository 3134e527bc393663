package org.threshold.notification.delivery;

import java.util.Optional;
import org.threshold.notification.directory.Recipient;

/** What is said of a rung: written down here and told to workflow-service. */
public sealed interface Said {

    /** The word in events and in the database. */
    String code();

    /** Why, where it went wrong; one of the codes in the published schema. */
    default Optional<String> reasonIfAny() {
        return Optional.empty();
    }

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

        @Override
        public Optional<String> reasonIfAny() {
            return Optional.of(reason.code());
        }
    }

    /**
     * A network that had accepted it could not hand it on.
     *
     * @param why what the network says
     */
    record Returned(Report why) implements Said {
        @Override
        public String code() {
            return "returned";
        }

        @Override
        public Optional<String> reasonIfAny() {
            return Optional.of(why.code());
        }
    }

    /** A system has accepted it, and the rota has nobody who would read it now. */
    record Unattended() implements Said {
        @Override
        public String code() {
            return "returned";
        }

        @Override
        public Optional<String> reasonIfAny() {
            return Optional.of(FailureReason.NOBODY_ON_DUTY.code());
        }
    }

    /** A network that had accepted it has handed it on. */
    record Confirmed() implements Said {
        @Override
        public String code() {
            return "confirmed";
        }
    }
}
