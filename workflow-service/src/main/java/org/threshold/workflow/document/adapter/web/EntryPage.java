package org.threshold.workflow.document.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/**
 * A page that asks for an entry.
 *
 * @param corrects the entry that it corrects; empty for a first one
 */
record EntryPage(EntryKind kind, CaseRef ref, List<FormField> fields, Optional<EntryId> corrects) {

    /** Names one sending of the form, unseen, so that a form that is sent twice makes one entry. */
    static final String SENDING = "sending";

    EntryPage {
        fields = List.copyOf(fields);
    }

    static EntryPage first(EntryKind kind, CaseRef ref, List<Change> changes) {
        return new EntryPage(kind, ref, kind.fields(changes), Optional.empty());
    }

    static EntryPage correcting(Entry entry, List<Change> changes) {
        EntryKind kind = EntryKind.of(entry);
        CaseRef ref = entry.said().place().cases().getFirst();
        return new EntryPage(kind, ref, kind.correcting(changes), Optional.of(entry.id()));
    }

    /** The page of an entry. */
    static String address(EntryId id) {
        return "/documents/" + id;
    }

    ModelAndView drawn(Typed typed, List<Refusal> refusals, String sending) {
        return new AskPage(key(), ref.value(), back(), action(), Map.of(SENDING, sending))
                .drawn(fields, typed, refusals);
    }

    private String key() {
        return kind.key() + (corrects.isEmpty() ? "-new" : "-correct");
    }

    private String back() {
        return corrects.map(EntryPage::address).orElse("/cases/" + ref);
    }

    private String action() {
        return corrects.map(id -> address(id) + "/correction")
                .orElse("/cases/" + ref + "/" + kind.path());
    }
}
