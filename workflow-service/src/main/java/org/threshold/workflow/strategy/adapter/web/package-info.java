/** Strategy discussions over HTTP, and the forms of their steps. */
@NullMarked
package org.threshold.workflow.strategy.adapter.web;

import org.jspecify.annotations.NullMarked;
