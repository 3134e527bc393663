package org.threshold.notification.acknowledgement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.notification.acknowledgement.AcknowledgeByLink;
import org.threshold.notification.acknowledgement.LimitLinks;
import org.threshold.notification.acknowledgement.LinkView;
import org.threshold.notification.acknowledgement.LinkView.Expired;
import org.threshold.notification.acknowledgement.LinkView.Open;
import org.threshold.notification.acknowledgement.LinkView.Spent;
import org.threshold.notification.acknowledgement.LinkView.Unknown;
import org.threshold.notification.acknowledgement.Links.Link;
import org.threshold.notification.acknowledgement.OpenLink;
import org.threshold.notification.platform.Refusal;

/** The page behind a one-time link. Opening it changes nothing; the button does. */
@Controller
@RequestMapping("/n/{token:[A-Za-z0-9_-]+}")
class LinkController {

    private final OpenLink open;
    private final AcknowledgeByLink acknowledge;
    private final LimitLinks limit;
    private final ClientAddress from;
    private final String dutyDesk;

    LinkController(
            OpenLink open,
            AcknowledgeByLink acknowledge,
            LimitLinks limit,
            ClientAddress from,
            @Value("${threshold.duty-desk}") String dutyDesk) {
        this.open = open;
        this.acknowledge = acknowledge;
        this.limit = limit;
        this.from = from;
        this.dutyDesk = dutyDesk;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse answer) {
        return limit.handle(token, from.of(request))
                .map(wait -> tooOften("get", Typed.NOTHING, wait, answer))
                .orElseGet(() -> page(open.handle(token), Typed.NOTHING));
    }

    /** What was typed goes with the page that asks to wait, and is sent with its button. */
    @PostMapping
    ModelAndView acknowledge(
            @PathVariable String token,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse answer) {
        return limit.handle(token, from.of(request))
                .map(wait -> tooOften("post", typed, wait, answer))
                .orElseGet(() -> pressed(token, typed));
    }

    /** After the button the page is one that can be loaded again, unless something is wrong. */
    private ModelAndView pressed(String token, Typed typed) {
        LinkView after = acknowledge.handle(token, typed.person(), typed.reply());
        return switch (after) {
            case Spent spent -> again(token);
            case Open(Link link, List<Refusal> refusals) when refusals.isEmpty() -> again(token);
            case Open open -> page(open, typed);
            case Expired expired -> page(expired, typed);
            case Unknown unknown -> page(unknown, typed);
        };
    }

    private static ModelAndView again(String token) {
        return new ModelAndView("redirect:/n/" + token);
    }

    private ModelAndView page(LinkView view, Typed typed) {
        return switch (view) {
            case Open(Link link, List<Refusal> refusals) -> form(link, typed, refusals);
            case Spent spent -> words("link-spent", HttpStatus.OK);
            case Expired expired -> words("link-expired", HttpStatus.GONE);
            case Unknown unknown -> words("link-unknown", HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView form(Link link, Typed typed, List<Refusal> refusals) {
        HttpStatus status = refusals.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        return words("link-open", status)
                .addObject("link", link)
                .addObject("typed", typed)
                .addObject("errors", byField(refusals));
    }

    private ModelAndView tooOften(
            String method, Typed typed, Duration wait, HttpServletResponse answer) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        answer.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return words("link-too-often", HttpStatus.TOO_MANY_REQUESTS)
                .addObject("method", method)
                .addObject("seconds", seconds)
                .addObject("typed", typed.fields());
    }

    private ModelAndView words(String template, HttpStatus status) {
        ModelAndView page = new ModelAndView(template, status);
        return page.addObject("dutyDesk", dutyDesk);
    }

    private static Map<String, String> byField(List<Refusal> refusals) {
        Map<String, String> problems = new LinkedHashMap<>();
        refusals.forEach(refusal -> problems.put(refusal.field(), refusal.problem()));
        return problems;
    }
}
