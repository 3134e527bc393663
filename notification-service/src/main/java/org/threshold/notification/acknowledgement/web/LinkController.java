package org.threshold.notification.acknowledgement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threshold.notification.acknowledgement.AcknowledgeByLink;
import org.threshold.notification.acknowledgement.LinkView;
import org.threshold.notification.acknowledgement.LinkView.Expired;
import org.threshold.notification.acknowledgement.LinkView.Open;
import org.threshold.notification.acknowledgement.LinkView.Spent;
import org.threshold.notification.acknowledgement.LinkView.Unknown;
import org.threshold.notification.acknowledgement.Links.Link;
import org.threshold.notification.acknowledgement.OpenLink;
import org.threshold.notification.acknowledgement.Person;
import org.threshold.notification.platform.Refusal;

/** The page behind a one-time link. Opening it changes nothing; the button does. */
@Controller
@RequestMapping("/n/{token:[A-Za-z0-9_-]+}")
class LinkController {

    private final OpenLink open;
    private final AcknowledgeByLink acknowledge;
    private final String dutyDesk;

    LinkController(
            OpenLink open,
            AcknowledgeByLink acknowledge,
            @Value("${threshold.duty-desk}") String dutyDesk) {
        this.open = open;
        this.acknowledge = acknowledge;
        this.dutyDesk = dutyDesk;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        return page(open.handle(token), new Person("", ""), model, response);
    }

    @PostMapping
    String acknowledge(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            Model model,
            HttpServletResponse response) {
        Person by = new Person(name, role);
        LinkView after = acknowledge.handle(token, by);
        return after instanceof Spent ? "redirect:/n/" + token : page(after, by, model, response);
    }

    private String page(LinkView view, Person typed, Model model, HttpServletResponse response) {
        model.addAttribute("dutyDesk", dutyDesk);
        return switch (view) {
            case Open(Link link, List<Refusal> refusals) -> {
                model.addAttribute("link", link);
                model.addAttribute("typed", typed);
                model.addAttribute("errors", byField(refusals));
                response.setStatus(status(refusals).value());
                yield "link-open";
            }
            case Spent spent -> "link-spent";
            case Expired expired -> {
                response.setStatus(HttpStatus.GONE.value());
                yield "link-expired";
            }
            case Unknown unknown -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                yield "link-unknown";
            }
        };
    }

    private static Map<String, String> byField(List<Refusal> refusals) {
        Map<String, String> problems = new LinkedHashMap<>();
        refusals.forEach(refusal -> problems.put(refusal.field(), refusal.problem()));
        return problems;
    }

    private static HttpStatus status(List<Refusal> refusals) {
        return refusals.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
