package org.threshold.workflow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What one page leaves for the next is in the session, and the session is in the database. Style
 * sheets, programs and whoever watches the service never ask for it: a page that says that the
 * database is away is drawn like every other.
 */
@Configuration(proxyBeanMethods = false)
class PageFlashes {

    private static final List<String> NO_PAGES = List.of("/assets/", "/api/", "/actuator/");

    @Bean
    FlashMapManager flashMapManager() {
        return new OnPages();
    }

    private static final class OnPages extends SessionFlashMapManager {

        @Override
        protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
            String address = request.getRequestURI();
            return NO_PAGES.stream().anyMatch(address::startsWith)
                    ? null
                    : super.retrieveFlashMaps(request);
        }
    }
}
