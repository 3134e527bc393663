package org.threshold.workflow.liaison.app;

import org.threshold.workflow.liaison.domain.LiaisonId;

/** Where the pages of liaisons are. */
public final class LiaisonAddress {

    /** The page of all of them. */
    public static final String ALL = "/liaisons";

    private LiaisonAddress() {}

    /** The page of one. */
    public static String of(LiaisonId id) {
        return ALL + "/" + id;
    }

    /** Where it is said that a practice has closed. */
    public static String closing(String practice) {
        return ALL + "/practices/" + practice + "/closing";
    }
}
