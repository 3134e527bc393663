package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.app.RecogniseSystem;

/** Reads the API key of a request: {@code Authorization: Bearer thr_…}. */
@Component
class ApiKeyReader implements AuthenticationConverter {

    private static final String SCHEME = "Bearer ";

    private final RecogniseSystem recognise;

    ApiKeyReader(RecogniseSystem recognise) {
        this.recognise = recognise;
    }

    @Override
    public Authentication convert(HttpServletRequest request) {
        var header = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (!header.startsWith(SCHEME)) {
            throw new BadCredentialsException("No API key");
        }
        return recognise
                .handle(header.substring(SCHEME.length()).strip())
                .map(ActorAuthentication::new)
                .orElseThrow(() -> new BadCredentialsException("Unknown API key"));
    }
}
