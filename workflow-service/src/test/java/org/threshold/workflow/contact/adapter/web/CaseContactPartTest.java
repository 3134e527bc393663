package org.threshold.workflow.contact.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.CASE;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.ID;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.sheet;
import static org.threshold.workflow.contact.domain.SaidRestrictions.bail;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.contact.app.ReadRestrictions;
import org.threshold.workflow.contact.app.RecordRestriction;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.contact.app.ReviseRestriction;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.worklist.CaseStart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Who may not be with the child, on the case’s page, its brief and its chronology (F-1.3.9). */
@WebSlice({RestrictionPageController.class, RestrictionPages.class})
@MockitoBean(types = {ReadRestrictions.class, RecordRestriction.class, ReviseRestriction.class})
class CaseContactPartTest {

    private static final Actor READER = Actors.in(Role.EDT_WORKER);
    private static final String ONE = "/cases/CP-2041/contact-restrictions/" + ID;

    private final SpringTemplateEngine templates;

    @Autowired
    CaseContactPartTest(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    @Test
    @Requirement("F-1.3.9")
    void the_case_says_that_there_is_no_basis_and_that_the_father_is_not_told() {
        var part = new CaseContactPart(of(sheet(Basis.none())));

        var drawn = DrawnPart.of(templates, part.of(READER, CASE.value()).orElseThrow(), "CP-2041");

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains(
                        "Restriction 1: the father",
                        "No contact, since Monday 23 November 2026 at 09:00.")
                .contains(RestrictionWords.NO_BASIS, "Not told yet", "Decided by: The team manager")
                .contains("href=\"" + ONE + "\"")
                .doesNotContain("Karl");
        assertThat(part.inBrief()).isTrue();
    }

    @Test
    @Requirement("F-1.3.9")
    void the_brief_says_who_it_is_how_and_on_what_basis_and_nothing_of_what_is_lifted() {
        assertThat(words(sheet(bail("2026-12-20"))))
                .containsExactly(
                        "Karl (father): No contact. A condition of bail, or another of the police: Bail: not to"
                                + " contact the child, until Sunday 20 December 2026.");
        assertThat(words(sheet(Basis.none())))
                .containsExactly("Karl (father): No contact. " + RestrictionWords.NO_BASIS);
        assertThat(words(sheet(sheet(Basis.none()).restriction().over(), false))).isEmpty();
    }

    @Test
    void the_chronology_says_when_it_came_on_record_and_when_it_was_lifted() {
        var lifted = sheet(sheet(Basis.none()).restriction().over(), false);

        assertThat(new CaseContactPart(of(lifted)).chronology(READER, CASE.value()))
                .extracting(ChronologyEntry::words)
                .containsExactly(
                        "Contact with the child was restricted",
                        "A restriction of contact was lifted");
    }

    @Test
    void where_there_is_none_the_case_says_where_one_is_recorded() {
        var part = new CaseContactPart(of()).of(READER, CASE.value()).orElseThrow();

        assertThat(((CaseStart) part.shown()).links())
                .extracting(link -> link.page())
                .containsExactly("/cases/CP-2041/contact-restrictions/new");
    }

    private static List<String> words(RestrictionSheet sheet) {
        return new ContactBrief(of(sheet))
                .of(READER, CASE.value()).stream().map(line -> line.words()).toList();
    }

    private static RestrictionsOfCase of(RestrictionSheet... sheets) {
        var read = mock(ReadRestrictions.class);
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(sheets)));
        return new RestrictionsOfCase(read);
    }
}
