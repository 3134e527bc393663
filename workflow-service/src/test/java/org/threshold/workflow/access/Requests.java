package org.threshold.workflow.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Says in a MockMvc request who asks. */
public final class Requests {

    private Requests() {}

    /** A person with a session and the token against forged requests. */
    public static RequestPostProcessor by(StaffMember member) {
        return request -> {
            request.getSession().setAttribute("staff", member.id().value().toString());
            return csrf().postProcessRequest(request);
        };
    }

    /** The hospital's system with its API key. */
    public static RequestPostProcessor byTheHospital() {
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + People.HOSPITAL_KEY);
            return request;
        };
    }
}
