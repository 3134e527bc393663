package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.threshold.workflow.access.app.Credentials;
import org.threshold.workflow.access.app.SignInOutcome.TooManyAttempts;
import org.threshold.workflow.access.app.SignInOutcome.Welcome;
import org.threshold.workflow.access.app.SignInOutcome.WrongDetails;
import org.threshold.workflow.access.app.SignInStaff;

/** The page where people sign in, and the way out. */
@Controller
class SignInController {

    private static final String PAGE = "sign-in";

    private final SignInStaff signIn;
    private final StaffSessions sessions;
    private final WantedPage wanted;

    SignInController(SignInStaff signIn, StaffSessions sessions, WantedPage wanted) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.wanted = wanted;
    }

    @GetMapping("/sign-in")
    String page() {
        return PAGE;
    }

    @PostMapping("/sign-in")
    String signIn(
            SignInForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var credentials =
                new Credentials(form.username(), form.password(), request.getRemoteAddr());
        return switch (signIn.handle(credentials)) {
            case Welcome(var member) -> {
                var next = wanted.after(request, response);
                sessions.begin(member, request, response);
                yield "redirect:" + next;
            }
            case WrongDetails _ -> {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                yield again(form, "wrong", model);
            }
            case TooManyAttempts _ -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield again(form, "wait", model);
            }
        };
    }

    private static String again(SignInForm form, String error, Model model) {
        model.addAttribute("error", error);
        model.addAttribute("username", form.username());
        return PAGE;
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        sessions.end(request);
        return "redirect:/sign-in";
    }
}
