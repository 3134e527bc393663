package org.threshold.workflow.protocol.adapter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.protocol.app.ProtocolStanding;

/**
 * Gives every page of staff {@code protocolLate}: since which day the joint protocol should have
 * been reviewed (L-3.1.11). A page without it is better than no page.
 */
@ControllerAdvice
class ProtocolBanner {

    private final ObjectProvider<ProtocolStanding> standing;

    ProtocolBanner(ObjectProvider<ProtocolStanding> standing) {
        this.standing = standing;
    }

    /** The day in words; empty while it is not late, and for whoever is no member of staff. */
    @ModelAttribute("protocolLate")
    String late(@Nullable Authentication authentication) {
        if (authentication == null
                || !(authentication.getPrincipal() instanceof Actor who)
                || who.roles().stream().noneMatch(Role::practitioner)) {
            return "";
        }
        return standing.stream()
                .flatMap(it -> it.lateSince().stream())
                .map(DueWords::day)
                .findFirst()
                .orElse("");
    }
}
