package org.threshold.workflow.document.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.document.app.FileEntry;
import org.threshold.workflow.document.app.Filing;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/** Takes what was posted by a page that asks for an entry. */
@Component
class EntryPosting {

    private static final Refusal SENT_BEFORE =
            new Refusal(
                    "request",
                    "This form was sent before, with something else in it.",
                    "See on the case’s page whether the entry is there, and correct it there. If it"
                            + " is another one, send it again.");

    private static final Refusal CORRECTED_BEFORE =
            new Refusal(
                    "request",
                    "Somebody corrected this entry while you were typing.",
                    "Open the newer entry on the case’s page, and correct that one.");

    private final FileEntry file;
    private final EntryReading reading;
    private final KeyHeader keys;

    EntryPosting(FileEntry file, EntryReading reading, KeyHeader keys) {
        this.file = file;
        this.reading = reading;
        this.keys = keys;
    }

    ModelAndView asked(EntryPage page, Typed typed) {
        return page.drawn(typed, List.of(), keys.newKey());
    }

    ModelAndView posted(Actor who, EntryPage page, Typed typed, RedirectAttributes after) {
        if (typed.asksForForm()) {
            return asked(page, typed.asked());
        }
        String sending = typed.one(EntryPage.SENDING);
        var read = reading.read(who, page, typed);
        if (!read.refusals().isEmpty()) {
            return page.drawn(typed, read.refusals(), sending);
        }
        return switch (file.handle(who, read.given(), key(sending, typed))) {
            case Filing.Kept kept -> kept(kept, after);
            case Filing.Refused(var refusals) -> page.drawn(typed, refusals, sending);
            case Filing.NotThere() -> throw new NoSuchPage();
            case Filing.KeyUsedBefore() -> page.drawn(typed, List.of(SENT_BEFORE), keys.newKey());
            case Filing.CorrectedBefore _ -> page.drawn(typed, List.of(CORRECTED_BEFORE), sending);
        };
    }

    private SendingKey key(String sending, Typed typed) {
        return Optional.of(sending)
                .filter(it -> !it.isEmpty())
                .flatMap(it -> keys.read(it, new TreeMap<>(typed.values())))
                .orElseGet(() -> new SendingKey(keys.newKey(), ""));
    }

    private static ModelAndView kept(Filing.Kept kept, RedirectAttributes after) {
        after.addFlashAttribute("done", words(kept));
        return new ModelAndView("redirect:" + EntryPage.address(kept.entry().id()));
    }

    private static String words(Filing.Kept kept) {
        String what =
                kept.entry().email().isPresent()
                        ? "The e-mail is filed."
                        : "The document is entered.";
        return what
                + kept.readBy()
                        .map(
                                by ->
                                        " Somebody reads it and verifies its sender by "
                                                + DueWords.exact(by)
                                                + ". If a child may be in danger, do not wait for"
                                                + " that: raise the concern now.")
                        .orElse("");
    }
}
