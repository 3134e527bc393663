package org.threshold.workflow.access.adapter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page {@code signedInAs}: the name of the person signed in, or an empty text. */
@ControllerAdvice
class WhoIsSignedIn {

    @ModelAttribute("signedInAs")
    String name(@Nullable Authentication authentication) {
        return authentication instanceof ActorAuthentication actor
                ? String.valueOf(actor.getDetails())
                : "";
    }
}
