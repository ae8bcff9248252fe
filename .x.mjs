import pg from 'pg'; import fs from 'node:fs'; import { chromium } from 'playwright-core';
import { planVisits } from './tests/pages/visits.mjs'; import * as S from './tests/pages/sessions.mjs';
const base='http://127.0.0.1:3500', dir='/tmp/pay2-demo', out='/tmp/pay2-shots';
fs.rmSync(out,{recursive:true,force:true}); fs.mkdirSync(out);
const secrets=JSON.parse(fs.readFileSync(dir+'/secrets.json')); const port=fs.readFileSync(dir+'/postgres/postmaster.pid','utf8').split('\n')[3];
const c=new pg.Client(`postgresql://portal_owner:${secrets.databaseOwnerPassword}@127.0.0.1:${port}/portal`); await c.connect();
const maker=await S.sessionMaker(c, secrets.authSecret);
const routes=['/puestos/[id]/valorizacion','/puestos/[id]/valorizacion/nueva','/compensacion','/compensacion/tablas','/compensacion/tablas/[id]'];
const { visits }=await planVisits(c,routes);
const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell'});
const pick=process.argv.slice(2);
for (const v of visits) { if(!['entity_hr','directorate','selection_specialist'].includes(v.role)) continue;
 for (const [w,scheme,lang] of [[1280,'light','es'],[360,'dark','en']]) {
  const ctx=await b.newContext({viewport:{width:w,height:900},colorScheme:scheme}); 
  await ctx.addCookies([{name:maker.cookieName,value:await maker.cookieOf(v.role,v.reader),url:base},{name:'idioma',value:lang,url:base}]);
  const p=await ctx.newPage(); const r=await p.goto(base+v.path); 
  const over=await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth);
  const f=`${out}/${v.role}-${v.route.replace(/\W+/g,'_')}-${w}.png`; await p.screenshot({path:f,fullPage:true}); console.log(r.status(),v.role,v.path,w,over); await ctx.close(); } }
await b.close(); await c.end();
