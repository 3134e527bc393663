package org.threshold.workflow.letter.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.letter.app.ReadLetters;
import org.threshold.workflow.letter.app.ReadLetters.Copy;
import org.threshold.workflow.letter.app.ReadLetters.Whole;
import org.threshold.workflow.letter.app.Tally;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.Issuing;
import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.LetterSheet;
import org.threshold.workflow.letter.domain.LetterText;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.NotTellingReason;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Spoken;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.platform.web.print.PdfFile;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The pages and the API of what parents are told (L-3.1.17, R-4.2-4). */
@WebSlice({LetterPageController.class, ParentsToldPageController.class, LettersController.class})
@Import(LetterPrint.class)
@MockitoBean(types = ReadLetters.class)
class LetterPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final StaffId WORKER = new StaffId(new UUID(1, 1));
    private static final LetterId ID = new LetterId(new UUID(0, 5));
    private static final String PAGE = "/cases/CP-2041/parents-letters/" + ID;

    private final MockMvc mvc;
    private final ReadLetters read;
    private final LetterPrint print;
    private final SpringTemplateEngine templates;

    @Autowired
    LetterPagesTest(
            MockMvc mvc, ReadLetters read, LetterPrint print, SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.read = read;
        this.print = print;
        this.templates = templates;
    }

    @Test
    @Requirement("R-4.2-4b")
    void the_letter_is_shown_as_it_was_sent_and_its_title_names_nobody() throws Exception {
        var whole = new Whole(letter(ParentRole.FATHER, told()), sheet());
        when(read.sent(any(), eq(ID), eq(Copy.SHOWN))).thenReturn(Optional.of(whole));

        var page =
                Page.of(
                        mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                                .andExpect(status().isOk()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("<title>Letter to a parent: case CP-2041")
                .contains("Dear Karl Marsh,", "What has been decided", "Dana Duty, 01632 960001")
                .contains("href=\"" + PAGE + "/letter.pdf\"");
    }

    @Test
    void it_is_taken_away_as_a_file_that_is_named_by_the_case() throws Exception {
        var whole = new Whole(letter(ParentRole.FATHER, told()), sheet());
        when(read.sent(any(), eq(ID), eq(Copy.TAKEN))).thenReturn(Optional.of(whole));

        mvc.perform(get(PAGE + "/letter.pdf").with(by(DANA_DUTY)))
                .andExpect(status().isOk())
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        "attachment; filename=\"letter-CP-2041.pdf\""));
        assertThat(print.page(sheet())).contains("<title>Letter to a parent</title>", "Dear Karl");
    }

    @Test
    void the_file_can_be_archived_and_read_out() {
        var file = new PdfFile(print.pdf(sheet()));

        assertThat(file.againstArchiving()).isEmpty();
        assertThat(file.againstReadingOut()).isEmpty();
    }

    @Test
    void what_was_never_sent_is_not_there() throws Exception {
        mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    @Requirement("L-3.1.17")
    void a_manager_sees_in_how_many_cases_the_father_was_informed() throws Exception {
        when(read.tallies(any())).thenReturn(Map.of(ParentRole.FATHER, new Tally(4, 1, 2)));

        var page =
                Page.of(
                        mvc.perform(
                                        get("/parents-told")
                                                .accept(MediaType.TEXT_HTML)
                                                .with(by(DANA_DUTY)))
                                .andExpect(status().isOk()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).containsSubsequence("Father", "25 %", ">4<", ">1<", ">2<", ">1<");
        assertThat(page.html()).contains("No cases yet");
    }

    @Test
    void the_api_says_the_same() throws Exception {
        when(read.tallies(any())).thenReturn(Map.of(ParentRole.FATHER, new Tally(4, 1, 2)));
        when(read.of(any(), eq(CASE)))
                .thenReturn(
                        List.of(
                                letter(ParentRole.MOTHER, told()),
                                letter(ParentRole.FATHER, notTold())));

        mvc.perform(get("/api/v1/parents-told").with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[1].parent").value("father"))
                .andExpect(jsonPath("$[1].percentInformed").value(25))
                .andExpect(jsonPath("$[1].waiting").value(1));
        mvc.perform(get("/api/v1/cases/CP-2041/parents-letters").with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].state").value("told"))
                .andExpect(jsonPath("$[1].place").value("father"))
                .andExpect(jsonPath("$[1].reason").value("court"))
                .andExpect(jsonPath("$[1].reviewOn").value("2026-12-01"));
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void the_case_says_what_each_parent_was_told_and_why_none_is_at_strategy_meetings() {
        var spoken =
                letter(ParentRole.OTHER_PARENTAL_RESPONSIBILITY, new Standing.ToTell())
                        .spokenTo(new Spoken(AT, WORKER));
        when(read.of(any(), eq(CASE)))
                .thenReturn(
                        List.of(
                                letter(ParentRole.MOTHER, told()),
                                letter(ParentRole.FATHER, notTold()),
                                spoken));
        var part = new CaseLettersPart(new LettersOfCase(read));

        var drawn = DrawnPart.of(templates, part.of(READER, CASE.value()).orElseThrow(), "CP-2041");

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .containsSubsequence("Mother", "The letter was issued on", "Handed over")
                .containsSubsequence("Father", "An order of a court forbids it.", "looked at again")
                .containsSubsequence("Other person with", "Told by word of mouth", "still to be")
                .contains("Parents are not invited to them", "href=\"" + PAGE + "\"");
        assertThat(part.chronology(READER, CASE.value())).hasSize(1);
    }

    private static ParentLetter letter(ParentRole place, Standing standing) {
        var about = new Decision(LetterKind.ENQUIRY_OUTCOME, "not-substantiated", CASE, AT);
        return new ParentLetter(ID, about, place, Optional.empty(), standing);
    }

    private static Standing told() {
        return new Standing.Told(Way.BY_HAND, AT, WORKER);
    }

    private static Standing notTold() {
        var why = new NotTelling(NotTellingReason.COURT, "An order of May.");
        return new Standing.NotTold(why, WORKER, LocalDate.parse("2026-12-01"));
    }

    private static LetterSheet sheet() {
        var names = new LetterText.Names("Karl Marsh", "Eli Marsh", LocalDate.parse("2026-11-24"));
        var issuing =
                new Issuing(
                        new Safety(Optional.of(true), "Both.", ""),
                        Way.BY_HAND,
                        "Dana Duty, 01632 960001",
                        AT,
                        Optional.empty());
        return LetterText.of(letter(ParentRole.FATHER, told()).about(), names, issuing);
    }
}
