package org.threshold.workflow.access.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;

/**
 * Who is signed in.
 *
 * @param secondsLeft how long the session goes on if nobody does anything
 * @param csrf what every request that changes something has to carry
 */
record SessionView(
        UUID staffId,
        String name,
        Agency agency,
        List<Role> roles,
        long secondsLeft,
        @JsonUnwrapped Csrf csrf) {

    /** The token and the header to send it in. */
    record Csrf(String csrfToken, String csrfHeader) {}
}
