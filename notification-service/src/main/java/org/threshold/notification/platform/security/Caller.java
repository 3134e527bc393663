package org.threshold.notification.platform.security;

import java.util.Optional;

/** Who stands behind a request, as its key says. */
public sealed interface Caller {

    /** The word for its kind, in the database, over HTTP and in the access log. */
    String kind();

    /** The code of the agency whose system it is. */
    default Optional<String> agencyIfAny() {
        return Optional.empty();
    }

    /** A few words for the access log; never a key. */
    default String label() {
        return agencyIfAny().map(agency -> kind() + ":" + agency).orElse(kind());
    }

    /**
     * The system of an agency; it sees what its agency was told and nothing else.
     *
     * @param agency the agency's code
     */
    record AgencySystem(String agency) implements Caller {
        public static final String KIND = "agency";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Optional<String> agencyIfAny() {
            return Optional.of(agency);
        }
    }

    /** A service of Threshold itself. */
    record ServiceSystem() implements Caller {
        public static final String KIND = "service";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** Somebody who runs this service: directory and parked keys; may do all that a service may. */
    record Operator() implements Caller {
        public static final String KIND = "operator";

        @Override
        public String kind() {
            return KIND;
        }
    }
}
