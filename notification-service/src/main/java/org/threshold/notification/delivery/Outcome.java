package org.threshold.notification.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one attempt ended. */
public sealed interface Outcome {

    /** The word in the attempts' rows. */
    String code();

    /** Whether the message may have reached the recipient's system. */
    default boolean left() {
        return true;
    }

    /**
     * The recipient's system accepted it.
     *
     * @param status the answer's code in its own protocol: 2xx of HTTP, 250 of SMTP
     * @param reader who has read it there, when the answer says so
     */
    record Accepted(int status, @Nullable Reader reader) implements Outcome {

        /** Accepted by a system, and read by nobody yet. */
        public Accepted(int status) {
            this(status, null);
        }

        /** The person who has read it, when the answer names one. */
        public Optional<Reader> readerIfAny() {
            return Optional.ofNullable(reader);
        }

        @Override
        public String code() {
            return "accepted";
        }
    }

    /**
     * The recipient's system accepted it, and nobody is on duty there to read it.
     *
     * @param status the answer's code in its own protocol
     */
    record Unattended(int status) implements Outcome {
        @Override
        public String code() {
            return "accepted";
        }
    }

    /**
     * The recipient's system answered, and did not accept it.
     *
     * @param status the answer's code in its own protocol
     * @param pause how long it asks to be left alone; zero when it does not ask
     */
    record Refused(int status, Duration pause) implements Outcome {

        /** Bad request, too large, unknown media type, unprocessable: the same the next time. */
        private static final Set<Integer> ABOUT_THE_MESSAGE = Set.of(400, 413, 415, 422);

        /** A refusal by a system that does not say when to come again. */
        public Refused(int status) {
            this(status, Duration.ZERO);
        }

        /** Whether it is this message that was not accepted, by a system that works. */
        public boolean aboutTheMessage() {
            return ABOUT_THE_MESSAGE.contains(status);
        }

        @Override
        public String code() {
            return "refused";
        }
    }

    /**
     * A system that works will never take this message.
     *
     * @param status the answer's code in its own protocol
     */
    record Rejected(int status) implements Outcome {
        @Override
        public String code() {
            return "rejected";
        }
    }

    /** It left, and no answer came in time. */
    record Unanswered() implements Outcome {
        @Override
        public String code() {
            return "unanswered";
        }
    }

    /** The recipient's system could not be reached. */
    record Unreachable() implements Outcome {
        @Override
        public String code() {
            return "unreachable";
        }

        @Override
        public boolean left() {
            return false;
        }
    }

    /**
     * The endpoint says that it is gone for good.
     *
     * @param status the answer's code in its own protocol
     */
    record Gone(int status) implements Outcome {
        @Override
        public String code() {
            return "gone";
        }
    }

    /**
     * There was nothing to try: the directory has changed since the request was taken in.
     *
     * @param reason what is missing
     */
    record Unusable(FailureReason reason) implements Outcome {
        @Override
        public String code() {
            return "unusable";
        }

        @Override
        public boolean left() {
            return false;
        }
    }
}
