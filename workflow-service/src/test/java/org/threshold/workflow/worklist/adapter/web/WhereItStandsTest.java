package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.adapter.web.diagram.Models;
import org.threshold.workflow.worklist.app.ShowWhereItStands;
import org.threshold.workflow.worklist.app.StandingCase;
import tools.jackson.databind.json.JsonMapper;

@WebSlice(WhereItStandsController.class)
class WhereItStandsTest {

    private final MockMvc mvc;
    private final StandingCase world;

    @Autowired
    WhereItStandsTest(MockMvc mvc, StandingCase world) {
        this.mvc = mvc;
        this.world = world;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import({StandingSections.class, StandingRows.class, Models.class})
    static class Parts {

        @Bean
        StandingCase world() {
            return new StandingCase();
        }

        @Bean
        ShowWhereItStands show(StandingCase world, Access access) {
            return world.show(access);
        }

        @Bean
        StepForms stepForms(JsonMapper json) {
            return new StepForms(
                    List.of(
                            new NamedStep("see-child", "See the child alone"),
                            new NamedStep("decide-outcome", "Decide the outcome"),
                            new NamedStep("confirm-match", "Confirm who it is")),
                    json);
        }
    }

    @BeforeEach
    void nothingWaits() {
        world.clear();
    }

    @Test
    void each_process_says_where_it_waits_for_whom_since_when_and_by_when() throws Exception {
        world.waits("see-child", Role.DUTY_SOCIAL_WORKER, Role.ALLOCATED_SOCIAL_WORKER);
        world.taken("decide-outcome", DANA_DUTY.id());

        Document page = page();

        assertThat(page.select("section h2").eachText()).containsExactly("Section 47 enquiry");
        assertThat(page.select(".app-rows li:first-child").text())
                .contains("See the child alone")
                .contains("It waits for: duty social worker, or allocated social worker.")
                .contains("Since Tuesday 24 November 2026 at 10:00.")
                .contains("Tuesday 24 November 2026 at 11:00")
                .contains("Find out › See the family › See child");
        assertThat(page.select(".app-rows li:last-child").text())
                .contains(DANA_DUTY.name() + " has it.");
    }

    @Test
    @Requirement("R-C&F-5a")
    void the_diagrams_lead_from_the_process_to_the_step_and_are_marked_where_it_waits()
            throws Exception {
        world.waits("see-child", Role.DUTY_SOCIAL_WORKER);

        Document page = page();

        assertThat(page.select("svg > title").eachText())
                .containsExactly(
                        "Section 47 enquiry, drawn",
                        "Enquiry findings, drawn",
                        "Family visit, drawn");
        assertThat(page.select("[data-drawn^=waits-]").eachAttr("data-drawn"))
                .containsExactly(
                        "waits-CallActivity_FindOut",
                        "waits-CallActivity_SeeFamily",
                        "waits-Task_SeeChild");
        assertThat(page.select(".app-drawing"))
                .hasSize(3)
                .allMatch(
                        it ->
                                it.attr("role").equals("region")
                                        && it.attr("tabindex").equals("0")
                                        && !it.attr("aria-label").isBlank());
    }

    @Test
    void a_step_beside_the_process_is_named_and_is_not_marked_on_a_diagram() throws Exception {
        world.beside("see-child", Role.DUTY_SOCIAL_WORKER);
        world.beside("confirm-match", Role.DUTY_SOCIAL_WORKER);

        Document page = page();

        assertThat(page.select("section h2").eachText()).containsExactly("Also to be done");
        assertThat(page.text()).contains("See the child alone", "Confirm who it is");
        assertThat(page.select("svg")).isEmpty();
    }

    @Test
    void a_notification_that_nobody_acknowledged_waits_in_its_ladder() throws Exception {
        world.notAcknowledged();

        Document page = page();

        assertThat(page.select("section h2").eachText()).containsExactly("Agency notification");
        assertThat(page.select("[data-drawn^=waits-]").eachAttr("data-drawn"))
                .containsExactly(
                        "waits-CallActivity_ClimbUntilAnswered", "waits-Gateway_WhatComesFirst");
    }

    @Test
    void of_many_that_wait_alike_ten_stand_there_the_rest_is_folded_and_the_diagram_is_drawn_once()
            throws Exception {
        for (int number = 0; number < 30; number++) {
            world.notAcknowledged();
            world.beside("confirm-match", Role.DUTY_SOCIAL_WORKER);
        }

        Document page = page();

        assertThat(page.select("section h2").eachText())
                .containsExactly("Agency notification", "Also to be done");
        assertThat(page.text()).contains("30 steps wait.");
        assertThat(page.select("section > .app-rows > li")).hasSize(20);
        assertThat(page.select("details .app-rows > li")).hasSize(40);
        assertThat(page.select("details summary").eachText())
                .containsExactly("20 more, due later", "20 more, due later");
        assertThat(page.select("svg > title").eachText()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void what_is_due_first_stands_there_and_what_is_due_later_is_folded() throws Exception {
        for (int number = 0; number < 10; number++) {
            world.waits("see-child", Role.DUTY_SOCIAL_WORKER);
        }
        world.waits("decide-outcome", Duration.ofMinutes(-1), Role.TEAM_MANAGER);

        Document page = page();

        assertThat(page.select("section > .app-rows > li:first-child").text())
                .contains("Decide the outcome");
        assertThat(page.select("details .app-rows > li")).hasSize(1);
    }

    @Test
    void a_limit_of_a_step_that_is_not_open_yet_is_no_place_at_which_a_process_waits()
            throws Exception {
        world.limitOnly("decide-outcome");

        assertThat(page().text()).contains("Nothing waits in this case.");
    }

    @Test
    void that_somebody_looked_is_kept_with_the_case() throws Exception {
        page();

        assertThat(world.audit)
                .extracting(AuditEntry::what, AuditEntry::cases)
                .containsExactly(Tuple.tuple("where-it-stands-read", List.of(StandingCase.REF)));
    }

    @Test
    void a_case_that_nobody_knows_stands_nowhere_and_an_operator_reads_none() throws Exception {
        open("/cases/CP-1/where-it-stands", DANA_DUTY).andExpect(status().isNotFound());
        open("/cases/CP-2041/where-it-stands", OLA_OPERATOR).andExpect(status().isForbidden());
        assertThat(world.audit).isEmpty();
    }

    private Document page() throws Exception {
        var page =
                Page.of(
                        open("/cases/CP-2041/where-it-stands", DANA_DUTY)
                                .andExpect(status().isOk()));
        assertThat(page.title()).isEqualTo("Where case CP-2041 stands – Threshold");
        assertThat(page.faults()).isEmpty();
        return Jsoup.parse(page.html());
    }

    private ResultActions open(String path, StaffMember who) throws Exception {
        return mvc.perform(get(path).accept(MediaType.TEXT_HTML).with(by(who)));
    }
}
