package org.threshold.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody's screen. It is the only way in which a story comes to a page, and it {@linkplain
 * PageCheck looks} at every one.
 */
final class Screen {

    private static final int CLIENT_ERROR = 400;

    /** Of pages alike, the first goes through axe, and one that comes when more has happened. */
    private static final Set<Integer> THROUGH_AXE = Set.of(1, 8);

    private static final Map<String, Integer> ARRIVED = new HashMap<>();

    private final BrowserContext window;
    private final Page page;
    private final String base;
    private final PageCheck check;
    private final boolean scripts;
    private final List<String> heard = new ArrayList<>();
    private int loads;
    private int status;

    Screen(BrowserContext window, String base, boolean scripts) {
        this.window = window;
        this.page = window.newPage();
        this.base = base;
        this.scripts = scripts;
        this.check = new PageCheck(page, scripts);
        page.onLoad(_ -> loads++);
        page.onConsoleMessage(said -> hear(said.text()));
        page.onPageError(heard::add);
        page.onRequestFailed(this::failed);
        page.onResponse(this::arrived);
    }

    /** The browser says of a page's own status, such as that of a form with errors, the same. */
    private void hear(String text) {
        if (!text.startsWith("Failed to load resource: the server responded with a status of")) {
            heard.add(text);
        }
    }

    /** What an open page was just asking for by itself ends when somebody leaves it. */
    private void failed(Request request) {
        if (!"live".equals(request.headers().get("x-requested-with"))) {
            heard.add(request.url() + " failed");
        }
    }

    private void arrived(Response response) {
        Request request = response.request();
        if (request.isNavigationRequest()) {
            status = response.status();
        } else if (response.status() >= CLIENT_ERROR) {
            heard.add(request.url() + " answered " + response.status());
        }
    }

    void open(String address) {
        leads(() -> page.navigate(address.startsWith("http") ? address : base + address));
    }

    void follow(String link) {
        leads(() -> role(AriaRole.LINK, link).first().click());
    }

    /** What a link that leads to a file, and to no page, is answered with. */
    APIResponse fetches(String link) {
        String address = page.getByText(link).getAttribute("href");
        return page.context().request().get(base + address);
    }

    void press(String button) {
        leads(() -> role(AriaRole.BUTTON, button).first().click());
    }

    /** What is done leads to another page, which is then looked at. */
    void leads(Runnable act) {
        int before = loads;
        act.run();
        page.waitForCondition(() -> loads > before);
        arrive();
    }

    /** Looks at the page as it stands now, with what a script has opened in it. */
    void look() {
        check.look(heard);
        heard.clear();
    }

    /** Looks at a page that has come; not each of many alike goes through axe, a second each. */
    private void arrive() {
        if (THROUGH_AXE.contains(ARRIVED.merge(kind(), 1, Integer::sum))) {
            check.look(heard);
        } else {
            check.glance(heard);
        }
        heard.clear();
    }

    /**
     * The address and title without what tells pages alike apart, and whether it refuses or runs
     * scripts.
     */
    private String kind() {
        return path().replaceAll("/[^/?]*\\d[^/?]*|[?].*", "/…")
                + title().replaceAll("\\d+", "")
                + errors().isEmpty()
                + scripts;
    }

    /** Presses a button that changes the page itself, which is then looked at. */
    void presses(String button, Runnable done) {
        role(AriaRole.BUTTON, button).click();
        done.run();
        look();
    }

    /** Follows the first link of the error summary, which puts the focus on a field. */
    void jumpsTo(String field) {
        page.locator(".govuk-error-summary li a").first().click();
        page.waitForCondition(() -> focused().equals(field));
    }

    void type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    }

    void choose(String question, String answer) {
        group(question).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    /** Fields asked together, by what is asked above them. */
    Locator group(String question) {
        return role(AriaRole.GROUP, question).first();
    }

    Locator role(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String title() {
        return page.title();
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** That of HTTP with which the page came. */
    int status() {
        return status;
    }

    String path() {
        return page.url().substring(base.length());
    }

    /** The lines of the error summary. */
    List<String> errors() {
        return page.locator(".govuk-error-summary li").allInnerTexts();
    }

    /** The fields that the error summary leads to. */
    List<String> wrongFields() {
        return page.locator(".govuk-error-summary li a").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
    }

    private String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }

    Page page() {
        return page;
    }

    /** Leaves the page; its window stays. */
    void leave() {
        page.close();
    }

    void close() {
        window.close();
    }
}
