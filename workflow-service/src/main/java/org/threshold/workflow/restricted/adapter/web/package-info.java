/** Restricted cases on pages and over HTTP. */
@NullMarked
package org.threshold.workflow.restricted.adapter.web;

import org.jspecify.annotations.NullMarked;
