package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threshold.workflow.platform.web.CarriedForm;

/** Why somebody was signed out, and the page they come back to; kept until they sign in again. */
final class SignedOut {

    private static final String WHY = "signed-out";
    private static final String BACK = "come-back";

    /** What addresses of ours look like; nothing that a redirect would read as more than text. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&%+_.~:-]*");

    private SignedOut() {}

    /** Why; the sign-in page says it. */
    enum Why {
        IDLE,
        IDLE_AND_SAVED
    }

    static void after(HttpServletRequest request, Why why) {
        request.getSession().setAttribute(WHY, why.name());
    }

    /** Remembers the page, if it is one of this site. */
    static void comeBack(HttpServletRequest request, String page) {
        String[] parts = page.split("[?]", 2);
        boolean plain = parts.length == 1 || QUERY.matcher(parts[1]).matches();
        if (plain && CarriedForm.ofThisSite(parts[0])) {
            request.getSession().setAttribute(BACK, page);
        }
    }

    static Optional<Why> why(HttpServletRequest request) {
        return text(request, WHY).map(Why::valueOf);
    }

    static Optional<String> page(HttpServletRequest request) {
        return text(request, BACK);
    }

    /** They have signed in. */
    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(WHY);
        request.getSession().removeAttribute(BACK);
    }

    private static Optional<String> text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .map(Object::toString);
    }
}
