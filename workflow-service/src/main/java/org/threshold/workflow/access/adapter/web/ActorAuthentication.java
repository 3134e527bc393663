package org.threshold.workflow.access.adapter.web;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffMember;

/** That an actor is who they are; the granted authorities are the codes of the roles. */
class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ActorAuthentication(Actor actor) {
        super(actor.roles().stream().map(role -> new SimpleGrantedAuthority(role.code())).toList());
        this.actor = actor;
        setAuthenticated(true);
    }

    static ActorAuthentication of(StaffMember member) {
        var authentication = new ActorAuthentication(member.actor());
        authentication.setDetails(member.name());
        return authentication;
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    /** The id and not the name: this reaches logs and metrics. */
    @Override
    public String getName() {
        return actor.id().value().toString();
    }
}
