package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.app.Credentials;
import org.threshold.workflow.access.app.SignInOutcome.NotToday;
import org.threshold.workflow.access.app.SignInOutcome.TooManyAttempts;
import org.threshold.workflow.access.app.SignInOutcome.Welcome;
import org.threshold.workflow.access.app.SignInOutcome.WrongDetails;
import org.threshold.workflow.access.app.SignInStaff;
import org.threshold.workflow.access.domain.SignInLimits;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problem;
import org.threshold.workflow.platform.web.ProblemKind;
import org.threshold.workflow.platform.web.Problems;

/** Sessions of staff for programs that act for a person: sign in, who am I, sign out. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final SignInStaff signIn;
    private final StaffSessions sessions;
    private final StaffDirectory directory;
    private final SessionLength length;

    SessionController(
            SignInStaff signIn,
            StaffSessions sessions,
            StaffDirectory directory,
            SessionLength length) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.directory = directory;
        this.length = length;
    }

    /** Needs no token against forged requests: a form of another site cannot send JSON. */
    @PostMapping
    ResponseEntity<?> begin(
            @RequestBody SignInRequest body,
            HttpServletRequest request,
            HttpServletResponse response) {
        var credentials =
                new Credentials(body.username(), body.password(), request.getRemoteAddr());
        return switch (signIn.handle(credentials)) {
            case Welcome(var member) -> {
                sessions.begin(member, request, response);
                yield ResponseEntity.ok(view(member, request));
            }
            case NotToday outside ->
                    Problems.answer(
                            Problem.of(
                                    ProblemKind.FORBIDDEN,
                                    "username",
                                    outside.why(),
                                    outside.remedy()));
            case WrongDetails _ -> wrong();
            case TooManyAttempts _ -> tooMany(SignInLimits.WINDOW.toSeconds());
        };
    }

    @GetMapping
    ResponseEntity<?> show(Actor actor, HttpServletRequest request) {
        return actor.staff()
                .flatMap(directory::find)
                .<ResponseEntity<?>>map(member -> ResponseEntity.ok(view(member, request)))
                .orElseGet(SessionController::none);
    }

    @DeleteMapping
    ResponseEntity<Void> end(HttpServletRequest request) {
        sessions.end(request);
        return ResponseEntity.noContent().build();
    }

    private SessionView view(StaffMember member, HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new SessionView(
                member.id().value(),
                member.name(),
                member.agency(),
                member.roles().stream().sorted().toList(),
                length.left(request.getSession()).toSeconds(),
                new SessionView.Csrf(token.getToken(), token.getHeaderName()));
    }

    private static ResponseEntity<?> wrong() {
        return Problems.answer(
                Problem.of(
                        ProblemKind.NOT_SIGNED_IN,
                        "password",
                        "The user name or the password is wrong, or the account has ended.",
                        "Check both and try again, or ask your manager."));
    }

    private static ResponseEntity<?> tooMany(long seconds) {
        var refused =
                Problems.answer(
                        Problem.of(
                                ProblemKind.TOO_MANY,
                                "username",
                                "There were too many failed attempts to sign in.",
                                "Wait 15 minutes. If a child is at risk now, use the telephone."));
        return ResponseEntity.status(refused.getStatusCode())
                .headers(refused.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .body(refused.getBody());
    }

    private static ResponseEntity<?> none() {
        return Problems.notFound(
                new Refusal(
                        "request",
                        "A system that acts with an API key has no session.",
                        "Sign in as a person, or go on without a session."));
    }
}
