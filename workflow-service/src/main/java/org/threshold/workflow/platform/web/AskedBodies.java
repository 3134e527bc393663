package org.threshold.workflow.platform.web;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells a sender who asks first ({@code Expect: 100-continue}) to go on only once the body is
 * wanted, so that a body that is refused for its length is never sent.
 */
@Component
class AskedBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        TomcatConnectorCustomizer whenRead =
                connector -> {
                    if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                        http.setContinueResponseTiming("onRead");
                    }
                };
        server.addConnectorCustomizers(whenRead);
    }
}
