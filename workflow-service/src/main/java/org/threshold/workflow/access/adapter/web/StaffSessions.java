package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.app.Entrance;

/**
 * Sessions of staff. A session holds the id of the person, when they last did something, and
 * nothing else: their roles are read with each request, so that what is taken from them is taken at
 * once.
 */
@Component
class StaffSessions implements SecurityContextRepository {

    private static final String STAFF = "staff";

    private final StaffDirectory directory;
    private final SessionAuthenticationStrategy strategy;
    private final SessionLength length;
    private final Entrance entrance;

    StaffSessions(
            StaffDirectory directory,
            SessionAuthenticationStrategy strategy,
            SessionLength length,
            Entrance entrance) {
        this.directory = directory;
        this.strategy = strategy;
        this.length = length;
        this.entrance = entrance;
    }

    /** Whether somebody is signed in here, who may not be allowed in any more. */
    static boolean isOne(HttpSession session) {
        return session.getAttribute(STAFF) != null;
    }

    /** Starts a session under a new id, with a new token against forged requests. */
    void begin(StaffMember member, HttpServletRequest request, HttpServletResponse response) {
        var authentication = ActorAuthentication.of(member);
        request.getSession().setAttribute(STAFF, member.id().value().toString());
        length.acts(request.getSession());
        SignedOut.forget(request);
        strategy.onAuthentication(authentication, request, response);
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
    }

    /** Ends the session, if there is one. */
    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loading(request);
    }

    @Override
    @SuppressWarnings("deprecation") // still asked for by the interface
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // begin() and end() are the only ways into and out of a session
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return staff(request).isPresent();
    }

    private Optional<StaffId> staff(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(STAFF))
                .map(id -> new StaffId(UUID.fromString(id.toString())));
    }

    private final class Loading implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private Optional<SecurityContext> context = Optional.empty();

        private Loading(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context.isEmpty()) {
                context = Optional.of(load());
            }
            return context.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }

        private SecurityContext load() {
            return staff(request)
                    .flatMap(directory::find)
                    .filter(StaffMember::active)
                    .filter(member -> entrance.holds(member.id()))
                    .map(member -> new SecurityContextImpl(ActorAuthentication.of(member)))
                    .orElseGet(SecurityContextImpl::new);
        }
    }
}
