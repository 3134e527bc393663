package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threshold.workflow.access.app.Credentials;
import org.threshold.workflow.access.app.SignInOutcome.NotToday;
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
    private final SessionLength length;

    SignInController(
            SignInStaff signIn, StaffSessions sessions, WantedPage wanted, SessionLength length) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.wanted = wanted;
        this.length = length;
    }

    @GetMapping("/sign-in")
    String page(HttpServletRequest request, Model model) {
        SignedOut.why(request).ifPresent(why -> model.addAttribute("ended", why.name()));
        model.addAttribute("after", length.words());
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
            case NotToday outside -> outside(outside, form, response, model);
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

    private static String outside(
            NotToday outside, SignInForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("outside", outside.why() + " " + outside.remedy());
        return again(form, "outside", model);
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

    /**
     * Nobody did anything for too long; the page's script says so.
     *
     * @param saved whether what was typed was saved before
     * @param from the page to come back to
     */
    @PostMapping(path = "/sign-out", params = "idle")
    String leftAlone(
            HttpServletRequest request,
            @RequestParam(defaultValue = "no") String saved,
            @RequestParam(defaultValue = "/") String from) {
        sessions.end(request);
        SignedOut.after(
                request, saved.equals("yes") ? SignedOut.Why.IDLE_AND_SAVED : SignedOut.Why.IDLE);
        SignedOut.comeBack(request, from);
        return "redirect:/sign-in";
    }
}
