package org.threshold.notification.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that refuse, in the shape of RFC 9457 with one more member: {@code errors}, a list of
 * {@code {field, problem, remedy}}.
 */
@Component
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** The answer of a controller. */
    public static ResponseEntity<Object> answer(HttpStatus status, List<Refusal> refusals) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(status, refusals));
    }

    /** The answer of a controller to what was entered: why it was refused, or else this. */
    public static ResponseEntity<Object> entered(
            List<Refusal> refusals, Supplier<ResponseEntity<Object>> done) {
        return refusals.isEmpty() ? done.get() : answer(HttpStatus.BAD_REQUEST, refusals);
    }

    /** The problem alone. */
    public static ProblemDetail detail(HttpStatus status, List<Refusal> refusals) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("errors", refusals);
        return problem;
    }

    /** The answer of a filter, before any controller. */
    public void write(HttpServletResponse response, HttpStatus status, Refusal refusal)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("errors", List.of(refusal));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
