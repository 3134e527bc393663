/** The pages and the API of liaisons, and the forms of their steps. */
@NullMarked
package org.threshold.workflow.liaison.adapter.web;

import org.jspecify.annotations.NullMarked;
