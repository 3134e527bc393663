package org.threshold.workflow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Writes a page from where no controller is: a filter, or a refusal. */
@Component
public class PageWriter {

    private final ThymeleafViewResolver pages;

    PageWriter(ThymeleafViewResolver pages) {
        this.pages = pages;
    }

    /**
     * Answers with the page; does nothing once an answer is on its way.
     *
     * @throws IOException when the caller is gone
     */
    public void write(ModelAndView page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(Objects.requireNonNullElse(page.getStatus(), HttpStatus.OK).value());
        draw(page, request, response);
        response.flushBuffer();
    }

    private void draw(ModelAndView page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            view(String.valueOf(page.getViewName())).render(page.getModel(), request, response);
        } catch (IOException gone) {
            throw gone;
        } catch (Exception broken) {
            throw new IllegalStateException("A page cannot be drawn", broken);
        }
    }

    private View view(String template) throws Exception {
        var view = pages.resolveViewName(template, Locale.UK);
        if (view == null) {
            throw new IllegalStateException("There is no template " + template);
        }
        return view;
    }
}
