package org.threshold.workflow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Whether an answer should be a page or JSON: what is asked for by name, else by the address. */
class WantedForm {

    boolean isPage(HttpServletRequest request) {
        for (var type : accepted(request)) {
            if (type.equalsTypeAndSubtype(MediaType.TEXT_HTML)) {
                return true;
            }
            if (type.getSubtype().endsWith("json")
                    || type.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM)) {
                return false;
            }
        }
        return !isForPrograms(request.getRequestURI());
    }

    private boolean isForPrograms(String address) {
        return address.startsWith("/api/") || address.startsWith("/actuator");
    }

    private List<MediaType> accepted(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT);
        if (header == null) {
            return List.of();
        }
        try {
            return MediaType.parseMediaTypes(header);
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
