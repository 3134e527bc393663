package org.threshold.workflow.document.adapter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.document.domain.Elsewhere;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** Reads what was typed as the API reads it, and an entry back into what was typed. */
@Component
class EntryReading {

    private final Forms forms;
    private final CaseClock clock;

    EntryReading(Forms forms, CaseClock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** What was read, of which nothing is used where something is refused. */
    record Read(EntryGiven given, List<Refusal> refusals) {

        Read {
            refusals = List.copyOf(refusals);
        }
    }

    Read read(Actor who, EntryPage page, Typed typed) {
        var sent = forms.read(page.fields(), typed, WorkingTime.ZONE, page.kind().form());
        EntryForm form = sent.form();
        EntryGiven given = read(who, page.ref(), form, sent.reading());
        Optional<Correction> correction =
                page.corrects().map(id -> new Correction(id, Reading.text(form.why())));
        return new Read(
                new EntryGiven(given.content(), given.place(), correction),
                sent.reading().refusals());
    }

    /** What was sent to the API. */
    EntryGiven read(Actor who, CaseRef ref, EntryForm form, Reading reading) {
        return form.read(reading, ref, who, clock.now());
    }

    /** What an entry would be typed as, to be corrected; its sender as verified since. */
    Typed typed(EntryPage page, Entry entry) {
        Typed typed = forms.asTyped(page.fields(), form(entry), WorkingTime.ZONE);
        var now = new LinkedHashMap<>(typed.values());
        now.remove("why");
        entry.sender().ifPresent(it -> now.put("senderCheck", List.of(it.code())));
        return new Typed(now);
    }

    /** The entry as it would be sent. */
    static EntryForm form(Entry entry) {
        List<String> cases = entry.said().place().cases().stream().map(CaseRef::value).toList();
        return switch (entry.said().content()) {
            case Elsewhere document -> DocumentForm.of(document, entry.said(), cases);
            case Email email -> EmailForm.of(email, entry.said(), cases);
        };
    }
}
