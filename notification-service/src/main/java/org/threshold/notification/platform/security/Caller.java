package org.threshold.notification.platform.security;

/** Who stands behind a request, as its key says. */
public sealed interface Caller {

    /** A few words for the access log; never a key. */
    String label();

    /**
     * The system of an agency; it sees what its agency was told and nothing else.
     *
     * @param agency the agency's code
     */
    record AgencySystem(String agency) implements Caller {
        @Override
        public String label() {
            return "agency:" + agency;
        }
    }

    /** A service of Threshold itself. */
    record ServiceSystem() implements Caller {
        @Override
        public String label() {
            return "service";
        }
    }

    /** Somebody who runs this service: directory and parked keys; may do all that a service may. */
    record Operator() implements Caller {
        @Override
        public String label() {
            return "operator";
        }
    }
}
