package org.threshold.workflow.platform.web;

import java.util.Optional;
import org.springframework.web.ErrorResponse;

/** What a bare HTTP status means to whoever sent the request. */
class StatusProblems {

    /** The problem of an exception that carries a status of the 400s or 503. */
    Optional<Problem> of(Throwable failure) {
        if (failure instanceof ErrorResponse known) {
            var status = known.getStatusCode();
            return status.is4xxClientError() ? Optional.of(of(status.value())) : Optional.empty();
        }
        return Optional.empty();
    }

    Problem of(int status) {
        return switch (status) {
            case 401 -> notSignedIn();
            case 403 -> forbidden();
            case 404 -> notFound();
            case 410 -> gone();
            case 406 -> notAcceptable();
            case 409 -> conflict();
            case 413 -> BodyTooLarge.problem();
            case 503 -> unavailable();
            default -> malformed();
        };
    }

    private Problem notSignedIn() {
        return Problem.of(
                ProblemKind.NOT_SIGNED_IN,
                "request",
                "Nobody is signed in, or the session has ended.",
                "Sign in at /sign-in or with POST /api/v1/session, or send a known API key as"
                        + " Authorization: Bearer.");
    }

    private Problem forbidden() {
        return Problem.of(
                ProblemKind.FORBIDDEN,
                "request",
                "This is not open to you.",
                "Go back and choose something else, or ask your manager.");
    }

    private Problem notFound() {
        return Problem.of(
                ProblemKind.NOT_FOUND,
                "address",
                "There is nothing at this address.",
                "Check the address; the API is described at /api/v1/openapi.json.");
    }

    private Problem gone() {
        return Problem.of(
                ProblemKind.GONE,
                "address",
                "This could be read for a while, and that is over.",
                "If you need it still, ring children’s social care and say why.");
    }

    private Problem notAcceptable() {
        return Problem.of(
                ProblemKind.NOT_ACCEPTABLE,
                "Accept",
                "There is no answer in the form asked for.",
                "Send the header Accept: application/json, or leave it out.");
    }

    private Problem conflict() {
        return Problem.of(
                ProblemKind.CONFLICT,
                "request",
                "Somebody else changed this while you were working on it.",
                "Look at it again, then repeat what still applies.");
    }

    private Problem unavailable() {
        return Problem.of(
                ProblemKind.UNAVAILABLE,
                "request",
                "The records cannot be reached just now; nothing was changed.",
                "Try again in a minute. If a child is at risk now, use the telephone.");
    }

    private Problem malformed() {
        return Problem.of(
                ProblemKind.MALFORMED,
                "request",
                "The request could not be understood.",
                "Check it against /api/v1/openapi.json and send it again.");
    }
}
