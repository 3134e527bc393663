package org.threshold.workflow.document.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.document.domain.AnEntry.AT;
import static org.threshold.workflow.document.domain.AnEntry.CASE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.document.app.ReadEmail;
import org.threshold.workflow.document.app.ReadEntries;
import org.threshold.workflow.document.domain.AnEntry;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.ReadGiven;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseStart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Documents and e-mails on the page of a case, in its chronology and on the work list. */
class CaseDocumentsPartTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);

    private final Entry document = AnEntry.document("", "The store is being moved.");
    private final Entry email = AnEntry.email(SenderCheck.NOT_VERIFIED);
    private final ReadEntries read = mock(ReadEntries.class);
    private final ReadEmail reading = mock(ReadEmail.class);
    private final CaseDocumentsPart part = new CaseDocumentsPart(new EntriesOfCase(read));
    private final ReadEmailStep step = new ReadEmailStep(reading, read);
    private final TaskView task =
            new TaskView(
                    new TaskId(email.id().value()),
                    ReadEmail.STEP,
                    new TaskView.Subject("filed-email", email.id().value(), List.of("CP-2041")),
                    Set.of(),
                    new TaskView.Due(AT, AT),
                    new TaskState.Open());

    @Test
    @Requirement("R-C&F-7")
    void a_case_without_entries_leads_to_where_one_is_made() {
        entries();

        var start = (CaseStart) part.of(READER, CASE.value()).orElseThrow().shown();

        assertThat(start.links())
                .extracting(CaseFacts.Link::page)
                .containsExactly("/cases/CP-2041/documents/new", "/cases/CP-2041/emails/new");
        assertThat(part.of(READER, "nonsense")).isEmpty();
    }

    @Test
    void a_case_shows_where_each_document_is_and_of_an_email_not_its_text() {
        entries(email, document, AnEntry.corrected(AnEntry.document("DOC-17", "")));

        var shown = (CaseFacts) part.of(READER, CASE.value()).orElseThrow().shown();

        assertThat(shown.facts().getFirst().lines())
                .containsExactly(
                        "Visits",
                        "From Hospital. SENDER NOT VERIFIED: Nobody has verified it yet.");
        assertThat(shown.facts().get(1).lines())
                .contains(
                        "Kept in the council’s document store. Nobody knows where there: The store is"
                                + " being moved.");
        assertThat(shown.facts().getLast().lines())
                .contains("Kept in the council’s document store: DOC-17")
                .contains("Corrected by a newer entry.");
        assertThat(shown.links()).hasSize(4);
    }

    @Test
    @Requirement("R-C&F-7")
    void each_entry_that_stands_is_in_the_chronology() {
        entries(email, document, AnEntry.corrected(email));

        List<ChronologyEntry> events = part.chronology(READER, CASE.value());

        assertThat(events)
                .extracting(ChronologyEntry::words)
                .containsExactly(
                        "E-mail from Hospital, sender not verified",
                        "Document kept in the council’s document store");
        assertThat(events).extracting(ChronologyEntry::significant).containsExactly(true, false);
        assertThat(events).extracting(ChronologyEntry::page).contains("/documents/" + email.id());
        entries(AnEntry.read(email, SenderCheck.PHONED_BACK));
        assertThat(part.chronology(READER, CASE.value()))
                .extracting(ChronologyEntry::words)
                .containsExactly("E-mail from Hospital");
    }

    @Test
    @Requirement("R-Hosp-3c")
    void the_task_shows_the_email_and_asks_for_its_sender_only_while_that_is_open() {
        when(read.forStep(READER, email.id())).thenReturn(email);
        assertThat(step.fields(task)).extracting(FormField::name).containsExactly("words");
        when(read.toBeVerified(email.id())).thenReturn(true);
        assertThat(step.fields(task)).extracting(FormField::name).contains("sender");
        assertThat(step.matter(READER, task)).isPresent();
        when(reading.handle(any(), eq(email.id()), any())).thenReturn(new Completion.Done("Done."));

        assertThat(step.complete(READER, task, new ReadEmailStep.Form("pigeon", "")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(step.complete(READER, task, new ReadEmailStep.Form(null, null)))
                .isInstanceOf(Completion.Done.class);
        var given = new ReadGiven(Optional.of(SenderCheck.PHONED_BACK), "The ward.");
        when(reading.handle(READER, email.id(), given)).thenReturn(new Completion.Gone("Gone."));
        assertThat(step.complete(READER, task, new ReadEmailStep.Form("phoned-back", "The ward.")))
                .isInstanceOf(Completion.Gone.class);
    }

    private void entries(Entry... all) {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(all)));
    }
}
