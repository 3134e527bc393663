/** Shows reports as pages, as files for spreadsheets and over the API. */
@NullMarked
package org.threshold.workflow.report.adapter.web;

import org.jspecify.annotations.NullMarked;
