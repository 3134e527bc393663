/** The pages, forms and API of pre-birth assessments. */
@NullMarked
package org.threshold.workflow.prebirth.adapter.web;

import org.jspecify.annotations.NullMarked;
