package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.app.Credentials;
import org.threshold.workflow.access.app.SignInOutcome.NotToday;
import org.threshold.workflow.access.app.SignInOutcome.TooManyAttempts;
import org.threshold.workflow.access.app.SignInOutcome.Welcome;
import org.threshold.workflow.access.app.SignInOutcome.WrongDetails;
import org.threshold.workflow.access.app.SignInStaff;
import org.threshold.workflow.platform.web.CarriedForm;

/**
 * Signs in somebody whose session ended under a form. What they typed comes along, and is sent to
 * nobody before they say so.
 */
@Controller
class SignInAgainController {

    private static final String PAGE = "typed-again";

    private final SignInStaff signIn;
    private final StaffSessions sessions;

    SignInAgainController(SignInStaff signIn, StaffSessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @PostMapping("/sign-in/again")
    String signIn(
            SignInForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        carry(request, model);
        var credentials =
                new Credentials(form.username(), form.password(), request.getRemoteAddr());
        return switch (signIn.handle(credentials)) {
            case Welcome(var member) -> {
                sessions.begin(member, request, response);
                yield goOn(member, model);
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

    private static void carry(HttpServletRequest request, Model model) {
        if (!CarriedForm.ofThisSite(String.valueOf(request.getParameter(CarriedForm.TO)))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        model.addAttribute("carried", CarriedForm.carried(request));
    }

    private static String goOn(StaffMember member, Model model) {
        model.addAttribute("known", true);
        model.addAttribute("signedInAs", member.name());
        return PAGE;
    }

    private static String again(SignInForm form, String error, Model model) {
        model.addAttribute("known", false);
        model.addAttribute("error", error);
        model.addAttribute("username", form.username());
        return PAGE;
    }
}
