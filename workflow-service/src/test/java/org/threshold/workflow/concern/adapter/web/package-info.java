/** The page and the API of minor concerns. */
@NullMarked
package org.threshold.workflow.concern.adapter.web;

import org.jspecify.annotations.NullMarked;
