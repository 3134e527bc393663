package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.app.OpenWithView;
import org.threshold.workflow.worklist.app.RemoveView;
import org.threshold.workflow.worklist.app.RenameView;
import org.threshold.workflow.worklist.app.SaveView;
import org.threshold.workflow.worklist.app.SavedView;
import org.threshold.workflow.worklist.app.SavedViewsWorld;

@WebSlice({WorkController.class, SavedViewsController.class, SavedViewController.class})
@Import({WorklistSlice.class, SavedViewsPageTest.Parts.class})
class SavedViewsPageTest {

    private static final String LATE = "/work?view=all&due=overdue&order=newest";
    private static final String SAVE = "/work/views?view=all&due=overdue&order=newest";

    private final MockMvc mvc;
    private final SavedViewsWorld world;

    @Autowired
    SavedViewsPageTest(MockMvc mvc, SavedViewsWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        SaveView saveView(SavedViewsWorld world) {
            return world.save();
        }

        @Bean
        RenameView renameView(SavedViewsWorld world) {
            return world.rename();
        }

        @Bean
        OpenWithView openWithView(SavedViewsWorld world) {
            return world.open();
        }

        @Bean
        RemoveView removeView(SavedViewsWorld world) {
            return world.remove();
        }
    }

    @Test
    void what_is_shown_is_saved_under_a_name_and_stands_above_the_list() throws Exception {
        assertThat(page(DANA_DUTY, LATE).html())
                .contains("/work/views/new?view=all&amp;due=overdue&amp;order=newest");
        var ask = page(DANA_DUTY, "/work/views/new?view=all&due=overdue&order=newest");
        assertThat(ask.faults()).isEmpty();
        assertThat(ask.html()).contains("action=\"" + SAVE.replace("&", "&amp;") + "\"");

        save(DANA_DUTY, "Late ones").andExpect(redirectedUrl(LATE));

        var list = page(DANA_DUTY, LATE);
        assertThat(list.faults()).isEmpty();
        assertThat(list.html())
                .containsSubsequence("Saved views", "aria-current=\"page\"", "Late ones</a>")
                .doesNotContain("Save this view");
        assertThat(page(TERRY_TEAM, LATE).html()).doesNotContain("Late ones");
    }

    @Test
    void a_name_that_cannot_be_is_named_beside_its_field_and_stays_there() throws Exception {
        save(DANA_DUTY, "Late").andExpect(status().is3xxRedirection());

        var page = Page.of(save(DANA_DUTY, "LATE").andExpect(status().isUnprocessableContent()));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("You have a view of that name already.", "value=\"LATE\"");
    }

    @Test
    void the_work_of_one_case_is_not_kept_as_a_view() throws Exception {
        mvc.perform(html(get("/work/views/new?view=all&case=CP-1"), DANA_DUTY))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_work_list_opens_with_the_view_that_the_person_chose() throws Exception {
        UUID id = saved().id();
        assertThat(page(DANA_DUTY, "/work").html()).contains("My work");

        mvc.perform(html(post("/work/views/" + id + "/first"), DANA_DUTY))
                .andExpect(redirectedUrl("/work/views"));

        mvc.perform(html(get("/work"), DANA_DUTY)).andExpect(redirectedUrl(LATE));
        assertThat(page(DANA_DUTY, "/work?view=mine").html()).contains("Late");
        assertThat(page(TERRY_TEAM, "/work").html()).contains("My work");
        mvc.perform(html(post("/work/views/" + id + "/not-first"), DANA_DUTY));
        page(DANA_DUTY, "/work");
    }

    @Test
    void a_view_is_renamed_and_removed_from_the_page_of_them_all() throws Exception {
        UUID id = saved().id();
        var rename = page(DANA_DUTY, "/work/views/" + id);
        assertThat(rename.faults()).isEmpty();
        assertThat(rename.html()).contains("value=\"Late\"");

        mvc.perform(html(post("/work/views/" + id), DANA_DUTY).param("name", "Overdue"))
                .andExpect(redirectedUrl("/work/views"));
        var views = page(DANA_DUTY, "/work/views");
        assertThat(views.faults()).isEmpty();
        assertThat(views.html())
                .contains("Overdue</a>", LATE.replace("&", "&amp;"))
                .doesNotContain("Late</a>");

        mvc.perform(html(post("/work/views/" + id + "/removal"), DANA_DUTY))
                .andExpect(redirectedUrl("/work/views"));
        assertThat(page(DANA_DUTY, "/work/views").html()).contains("You have saved no view yet.");
    }

    @Test
    void another_person_s_view_is_not_there() throws Exception {
        UUID id = saved().id();

        mvc.perform(html(get("/work/views/" + id), TERRY_TEAM)).andExpect(status().isNotFound());
        mvc.perform(html(post("/work/views/" + id), TERRY_TEAM).param("name", "Mine"))
                .andExpect(status().isNotFound());
        mvc.perform(html(post("/work/views/" + id + "/first"), TERRY_TEAM))
                .andExpect(status().isNotFound());
        mvc.perform(html(post("/work/views/" + id + "/removal"), TERRY_TEAM));
        assertThat(world.show().handle(DANA_DUTY.actor())).hasSize(1);
    }

    @Test
    void whoever_has_no_work_list_is_told_so() throws Exception {
        for (String page : new String[] {"/work/views", "/work/views/new"}) {
            mvc.perform(html(get(page), OLA_OPERATOR)).andExpect(status().isForbidden());
        }
        save(OLA_OPERATOR, "Late").andExpect(status().isForbidden());
    }

    private SavedView saved() throws Exception {
        save(DANA_DUTY, "Late").andExpect(status().is3xxRedirection());
        return world.show().handle(DANA_DUTY.actor()).getFirst();
    }

    private ResultActions save(StaffMember who, String name) throws Exception {
        return mvc.perform(html(post(SAVE), who).param("name", name));
    }

    private Page page(StaffMember who, String address) throws Exception {
        return Page.of(mvc.perform(html(get(address), who)).andExpect(status().isOk()));
    }

    private static MockHttpServletRequestBuilder html(
            MockHttpServletRequestBuilder request, StaffMember who) {
        return request.accept(MediaType.TEXT_HTML).with(by(who));
    }
}
