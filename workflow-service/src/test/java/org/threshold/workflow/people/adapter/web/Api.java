package org.threshold.workflow.people.adapter.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import com.jayway.jsonpath.JsonPath;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.StaffMember;

/** Sends requests as a social worker, unless somebody else is named. */
record Api(MockMvc mvc) {

    ResultActions send(String address, String json) throws Exception {
        return send(DANA_DUTY, post(address), json);
    }

    ResultActions replace(String address, String json) throws Exception {
        return send(DANA_DUTY, put(address), json);
    }

    ResultActions send(StaffMember who, MockHttpServletRequestBuilder request, String json)
            throws Exception {
        return mvc.perform(
                request.contentType(MediaType.APPLICATION_JSON).content(json).with(by(who)));
    }

    ResultActions read(String address) throws Exception {
        return mvc.perform(get(address).with(by(DANA_DUTY)));
    }

    /** Registers somebody and gives the id. */
    String person(String kind, String name) throws Exception {
        var json = "{\"kind\": \"%s\", \"name\": \"%s\"}".formatted(kind, name);
        return id(send("/api/v1/people", json).andExpect(status().isCreated()));
    }

    /** Opens a household and gives the id. */
    String household() throws Exception {
        var json = "{\"address\": \"4 Mill Lane, Fenbury\", \"postcode\": \"fe1 2aa\"}";
        return id(send("/api/v1/households", json).andExpect(status().isCreated()));
    }

    static String id(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }

    /** Refused because of one field, with words for people. */
    static void refused(ResultActions answer, String field) throws Exception {
        answer.andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].problem").isNotEmpty())
                .andExpect(jsonPath("$.errors[0].remedy").isNotEmpty());
    }
}
