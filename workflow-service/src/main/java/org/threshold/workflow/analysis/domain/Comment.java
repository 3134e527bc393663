package org.threshold.workflow.analysis.domain;

import java.time.Instant;
import java.util.UUID;
import org.threshold.workflow.access.Agency;

/**
 * What was said for an agency of one version of a draft.
 *
 * @param version the version that it is about
 * @param role the duty role there that answered by itself; empty where somebody wrote it down
 * @param at when it was recorded, UTC
 */
public record Comment(UUID version, Agency agency, Said said, String role, Instant at) {

    public Position position() {
        return said.position();
    }

    /** Whether this one is by the same duty role, so that the later of both counts. */
    boolean sameRole(Comment other) {
        return agency == other.agency && role.equals(other.role);
    }

    @Override
    public String toString() {
        return "Comment[" + version + " " + agency + " " + said + "]";
    }
}
