package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every page must keep is missed on pages that do not keep it. */
@Order(0)
class PageCheckIT {

    private static final String TITLE = "<title>A page – Threshold</title>";
    private static final String POLICY = "default-src 'none'; style-src 'self'";

    /** Each page is of a kind of its own, or the third would not be put through axe. */
    private static int opened;

    private final HttpServer server;
    private String page = "";

    PageCheckIT() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void thePageIsServed() {
        server.createContext(
                "/",
                exchange -> {
                    byte[] body = page.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                    exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void theServerEnds() {
        server.stop(0);
    }

    @Test
    void a_page_that_keeps_everything_is_left_alone_with_scripts_and_without() {
        assertThatCode(() -> open(TITLE, "<h1>A page</h1><p>Words.</p>", true))
                .doesNotThrowAnyException();
        assertThatCode(() -> open(TITLE, "<h1>A page</h1><p>Words.</p>", false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>A</h1><input type='text'> | label",
                "<h1>A</h1><pre>long-long-long-long-long-long-long-long-long-long-long-long-long-long</pre> | at 320 pixels",
                "<h1>A</h1><script>1</script> | console",
                "<h1>A</h1><p style='color: red'>Words.</p> | console",
                "<h1>A</h1><img alt='none' src='/none.png'> | console",
                "<h1>A</h1><h1>B</h1> | headings"
            })
    void a_fault_of_its_content_is_found(String content, String fault) {
        assertThatThrownBy(() -> open(TITLE, content, true)).hasMessageContaining(fault);
    }

    @Test
    void sideways_scrolling_is_found_without_scripts_as_well() {
        assertThatThrownBy(
                        () -> open(TITLE, "<h1>A</h1><pre>" + "long".repeat(30) + "</pre>", false))
                .hasMessageContaining("at 320 pixels");
    }

    @Test
    void a_name_in_a_title_is_found() {
        assertThatThrownBy(
                        () -> open("<title>Zora Quibble – Threshold</title>", "<h1>A</h1>", true))
                .hasMessageContaining("title");
    }

    private void open(String title, String content, boolean scripts) {
        page =
                "<!DOCTYPE html><html lang='en'><head><meta name='viewport' content='width=device-width'>"
                        + title
                        + "</head><body><main>"
                        + content
                        + "</main></body></html>";
        var window = BrowserOfTheTests.get().window(Width.DESKTOP, scripts);
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        var screen = new Screen(window, address, scripts);
        try {
            screen.open("/" + "a".repeat(++opened));
        } finally {
            screen.close();
        }
    }
}
