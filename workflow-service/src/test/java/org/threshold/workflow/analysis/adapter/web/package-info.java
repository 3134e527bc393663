/** The pages, steps and API of draft analyses. */
@NullMarked
package org.threshold.workflow.analysis.adapter.web;

import org.jspecify.annotations.NullMarked;
