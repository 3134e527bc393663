package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.access.OpenSessions;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.app.WorklistWorld;

/** The board while it is open: its part, its stream, and its list as a file. */
@WebSlice({BoardPageController.class, BoardLiveController.class, BoardFileController.class})
@Import({WorklistSlice.class, BoardStreams.class, BoardPartTest.Sessions.class})
class BoardPartTest {

    private final MockMvc mvc;
    private final WorklistWorld world;
    private final BoardStreams streams;
    private final Sessions sessions;

    @Autowired
    BoardPartTest(MockMvc mvc, WorklistWorld world, BoardStreams streams, Sessions sessions) {
        this.mvc = mvc;
        this.world = world;
        this.streams = streams;
        this.sessions = sessions;
    }

    /** Sessions that have ended are those that a test says have. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Sessions implements OpenSessions, Afresh {

        private final List<String> ended = new ArrayList<>();

        @Override
        public void afresh() {
            ended.clear();
        }

        @Override
        public Set<String> among(Collection<String> ids) {
            var open = new HashSet<>(ids);
            ended.forEach(open::remove);
            return open;
        }
    }

    @BeforeEach
    void waiting() {
        WhatWaits.in(world);
    }

    @Test
    void what_is_overdue_is_told_apart_by_age_and_drawn_beside_its_tables() throws Exception {
        var page = page("/board");

        assertThat(page.html())
                .containsSubsequence(
                        "<svg",
                        ">Overdue by 4 to 24 hours</text>",
                        ">2</text>",
                        "By how long it is overdue")
                .contains("/board?late=up-to-24-hours\"><span>2</span>")
                .containsSubsequence(
                        ">Team manager</text>",
                        ">2 overdue, 0 within a day</text>",
                        "By role that may act");
        assertThat(page("/board?late=up-to-24-hours").html()).contains("2 on this list");
    }

    @Test
    void a_page_that_is_open_is_given_the_part_that_changes_and_no_more() throws Exception {
        String part =
                mvc.perform(
                                get("/board?kind=referral")
                                        .accept(MediaType.TEXT_HTML)
                                        .header("X-Requested-With", "live")
                                        .with(by(TERRY_TEAM)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(part)
                .startsWith("<div id=\"board-part\">")
                .contains("1 on this list", "Filtered");
        assertThat(part).doesNotContain("<html", "<script", "<h1", "board-status");
        assertThat(page("/board?kind=referral").html()).contains(part);
    }

    @Test
    void a_part_is_refused_like_the_page() throws Exception {
        var live = get("/board").accept(MediaType.TEXT_HTML).header("X-Requested-With", "live");

        mvc.perform(live.with(by(DANA_DUTY))).andExpect(status().isForbidden());
    }

    @Test
    void without_script_the_page_has_a_link_to_load_it_again_and_nothing_that_does_nothing()
            throws Exception {
        var page = page("/board?kind=referral");

        assertThat(page.html())
                .contains("href=\"/board?kind=referral\">Refresh</a>")
                .contains("id=\"board-pause\" hidden", "id=\"board-show\" hidden")
                .contains("<script type=\"module\" src=\"/assets/board-live.js\">");
    }

    @Test
    void the_stream_says_that_something_changed_and_never_what() throws Exception {
        var stream =
                mvc.perform(
                                get("/board/live")
                                        .accept(MediaType.TEXT_EVENT_STREAM)
                                        .with(by(TERRY_TEAM)))
                        .andExpect(status().isOk())
                        .andExpect(request().asyncStarted())
                        .andExpect(
                                header().string(
                                                "Cache-Control",
                                                Matchers.containsString("no-store")))
                        .andExpect(header().string("X-Accel-Buffering", "no"))
                        .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM))
                        .andReturn();

        assertThat(stream.getResponse().getContentAsString())
                .isEqualTo("id:0\nevent:changed\nretry:3000\ndata:board\n\n");
    }

    @Test
    void a_stream_ends_with_its_session() throws Exception {
        var stream =
                mvc.perform(
                                get("/board/live")
                                        .accept(MediaType.TEXT_EVENT_STREAM)
                                        .with(by(TERRY_TEAM)))
                        .andReturn();
        streams.sessionsEnded();
        assertThat(stream.getRequest().isAsyncStarted()).isTrue();

        var session = stream.getRequest().getSession();
        sessions.ended.add(session.getId());
        session.invalidate();
        streams.sessionsEnded();

        mvc.perform(asyncDispatch(stream)).andExpect(status().isOk());
    }

    @Test
    void a_stream_is_refused_to_whoever_may_not_see_the_board() throws Exception {
        mvc.perform(get("/board/live").accept(MediaType.TEXT_EVENT_STREAM).with(by(DANA_DUTY)))
                .andExpect(status().isForbidden())
                .andExpect(request().asyncNotStarted());
        mvc.perform(get("/board/live").accept(MediaType.TEXT_EVENT_STREAM))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void the_file_has_every_row_of_the_list_and_is_on_the_record_of_its_cases() throws Exception {
        var answer =
                mvc.perform(get("/board.csv?late=overdue").with(by(TERRY_TEAM)))
                        .andExpect(status().isOk())
                        .andExpect(content().contentType("text/csv;charset=UTF-8"))
                        .andExpect(
                                header().string(
                                                "Content-Disposition",
                                                "attachment; filename=\"overdue-board-2026-11-24-1000.csv\""))
                        .andReturn();

        assertThat(answer.getResponse().getContentAsString().lines().toList())
                .hasSize(5)
                .satisfies(
                        lines -> assertThat(lines.getFirst()).startsWith("\uFEFF\"List\",\"What\""))
                .anyMatch(line -> line.contains("\"CP-2041\"") && line.contains("Overdue by"));
        assertThat(world.audit)
                .singleElement()
                .extracting(AuditEntry::what, AuditEntry::cases)
                .containsExactly("board-downloaded", List.of("CP-2041", "CP-2042"));
    }

    @Test
    void a_file_is_refused_and_not_recorded_for_whoever_may_not_see_the_board() throws Exception {
        mvc.perform(get("/board.csv").with(by(DANA_DUTY))).andExpect(status().isForbidden());

        assertThat(world.audit).isEmpty();
    }

    private Page page(String address) throws Exception {
        return Page.of(
                mvc.perform(get(address).accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                        .andExpect(status().isOk()));
    }
}
