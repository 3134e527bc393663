package org.threshold.workflow.access.adapter.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.app.EnterSession;
import org.threshold.workflow.access.app.EnterSession.Account;
import org.threshold.workflow.access.app.Entrance;
import org.threshold.workflow.access.domain.SessionalDays;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/** Where a manager enters the days on which sessional accounts hold (R-ASC-2). */
@Controller
@RequestMapping("/sessional-accounts")
class SessionalAccountsPageController {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final EnterSession enter;
    private final Forms forms;

    SessionalAccountsPageController(EnterSession enter, Forms forms) {
        this.enter = enter;
        this.forms = forms;
    }

    /** What is entered. */
    record Entered(
            @Nullable String username,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String ring) {}

    /** An account with the days on which it holds, in words; none where it holds always. */
    record Row(String name, List<String> days) {}

    @GetMapping
    ModelAndView list(Actor who) {
        return page(enter.accounts(who), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView enter(
            Actor who,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        List<Account> accounts = enter.accounts(who);
        var sent = forms.read(fields(accounts), Typed.of(posted), Entrance.ENGLAND, Entered.class);
        List<Refusal> refusals = sent.reading().then(() -> entered(who, sent.form()), List::copyOf);
        if (!refusals.isEmpty()) {
            return page(accounts, sent.typed(), refusals);
        }
        after.addFlashAttribute("done", "It is entered. On other days the account does not hold.");
        return new ModelAndView("redirect:/sessional-accounts");
    }

    private List<Refusal> entered(Actor who, Entered given) {
        var from = given.from();
        var to = given.to();
        if (from == null || to == null) {
            String field = from == null ? "from" : "to";
            return List.of(new Refusal(field, "This day is missing.", "Give both days."));
        }
        var days = new SessionalDays(from, to, Reading.text(given.ring()));
        return enter.handle(who, Reading.text(given.username()), days);
    }

    private static List<FormField> fields(List<Account> accounts) {
        return List.of(
                whose(accounts),
                new FormField.Day("from", "First day", ""),
                new FormField.Day(
                        "to",
                        "Last day",
                        "A night from Friday to Saturday has both days. At most 31 days."),
                new FormField.Text(
                        "ring",
                        "Whom do they ring on other days?",
                        "With the number. They are told when they try to sign in."));
    }

    private static FormField whose(List<Account> accounts) {
        return new FormField.Pick(
                "username",
                "Whose account?",
                "From now on it holds on the days entered here and on no others.",
                accounts.stream().map(SessionalAccountsPageController::option).toList());
    }

    private static FormField.Option option(Account one) {
        return new FormField.Option(one.member().username(), one.member().name());
    }

    private static ModelAndView page(List<Account> accounts, Typed typed, List<Refusal> refusals) {
        var page = new ModelAndView("sessional-accounts");
        page.addObject("rows", accounts.stream().map(it -> row(it)).toList());
        page.addObject("form", FormPage.of(fields(accounts), typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static Row row(Account one) {
        return new Row(
                one.member().name(),
                one.sessions().stream()
                        .map(it -> DAY.format(it.from()) + " to " + DAY.format(it.to()))
                        .toList());
    }
}
